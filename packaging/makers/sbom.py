"""The bill of materials of a build: CycloneDX 1.5 in JSON, the same bytes for the same build."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from makers.installed import Part
from makers.product import NAME, Product, moment
from makers.system_parts import SystemPart

_QT = ("pyside6-essentials", "qt")
"""The distribution that brings Qt itself, whose version it has."""


def sbom(product: Product, parts: Sequence[Part], system: Sequence[SystemPart] = ()) -> str:
    """The document, as text."""
    components = [_component(part) for part in parts]
    components += [_qt(part) for part in parts if part.name == _QT[0]]
    components += [_system(part) for part in system]
    program = {
        "type": "application",
        "bom-ref": NAME,
        "name": NAME,
        "version": product.version,
        "description": product.summary,
        "licenses": [{"license": {"id": product.license}}],
        "purl": f"pkg:pypi/{NAME}@{product.version}",
    }
    body = {"component": program, "components": components}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(body, sort_keys=True))}",
        "version": 1,
        "metadata": {
            "timestamp": f"{moment():%Y-%m-%dT%H:%M:%SZ}",
            "authors": [{"name": product.maker}],
            "component": program,
        },
        "components": components,
        "dependencies": [{"ref": NAME, "dependsOn": sorted(str(c["bom-ref"]) for c in components)}],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    kind = "generic" if part.name == "python" else "pypi"
    purl = f"pkg:{kind}/{part.name}@{quote(part.version)}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": part.name,
        "version": part.version,
        "licenses": [_license(part.license)],
        "purl": purl,
    }
    if part.summary:
        component["description"] = part.summary
    if part.home:
        component["externalReferences"] = [{"type": "website", "url": part.home}]
    return component


def _qt(part: Part) -> dict[str, Any]:
    purl = f"pkg:generic/{_QT[1]}@{quote(part.version)}"
    return {
        "type": "framework",
        "bom-ref": purl,
        "name": "Qt",
        "version": part.version,
        "licenses": [_license("LGPL-3.0-only")],
        "purl": purl,
    }


def _system(part: SystemPart) -> dict[str, Any]:
    purl = f"pkg:deb/debian/{quote(part.name)}@{quote(part.version)}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": part.name,
        "version": part.version,
        "purl": purl,
        "properties": [{"name": "goldspan:library", "value": library} for library in part.libraries],
    }


def _license(expression: str) -> dict[str, Any]:
    if re.search(r" (AND|OR|WITH) ", expression):
        return {"expression": expression}
    return {"license": {"id": expression}}
