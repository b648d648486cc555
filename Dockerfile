# Samlingspunkt in a container. Build: docker build -t samlingspunkt .   Run: see docs/operations.md
FROM node:24-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app

# The prebuilt SQLite is inside its package: no script runs at install, and no compiler is needed.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY LICENCE ./
COPY migrations ./migrations
COPY public ./public
COPY views ./views
COPY src ./src

RUN mkdir --mode=0700 /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Node itself is process 1 and gets the signal to stop; npm would swallow it.
CMD ["node", "src/main.js"]
