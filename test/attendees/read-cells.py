"""Prints the cells of a file as JSON, [[[value, type]]]: what the csv module and openpyxl make of it."""
import csv
import datetime
import json
import sys

path = sys.argv[1]
if path.endswith(".csv"):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [[[cell, "s"] for cell in row] for row in csv.reader(file, delimiter=";", strict=True)]
    about = {}
else:
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book.active
    plain = lambda value: value.isoformat() if isinstance(value, datetime.datetime) else value
    rows = [[[plain(cell.value), cell.data_type] for cell in row] for row in sheet.iter_rows()]
    about = {
        "sheets": book.sheetnames,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "links": len(book._external_links),
        "macros": book.vba_archive is not None,
    }
json.dump({"rows": rows, **about}, sys.stdout)
