#!/usr/bin/env python3
"""Makes geodesics.csv, nearest.csv, discs.csv and arcs.csv with GeodSolve -E: elliptic integrals, another formula and another
implementation than the one that is tested. Run it in the project's folder with Debian's geographiclib-tools:
    python3 src/test/resources/measure/make_fixtures.py
"""
import json, math, random, subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSION = subprocess.run(['GeodSolve', '--version'], capture_output=True, text=True).stdout.strip()
UNITS = '# units: degrees (longitude first, east and north positive) on WGS 84, metres, azimuths clockwise from north'


def solve(options, rows):
    text = '\n'.join(' '.join(f'{value:.14f}' for value in row) for row in rows)
    done = subprocess.run(['GeodSolve', '-E', '-w', '-p', '9', *options], input=text, capture_output=True, text=True, check=True)
    return [[float(part) for part in line.split()] for line in done.stdout.splitlines()]


def inverse(rows):
    """azimuth at 1, azimuth at 2, metres of rows of lon, lat, lon, lat"""
    return solve(['-i'], rows)


def direct(rows):
    """lon, lat, azimuth of rows of lon, lat, azimuth, metres"""
    return solve([], rows)


def write(name, notes, header, rows, date='2026-11-22'):
    about = [f'# tool: {VERSION}, option -E (elliptic integrals); date: {date}; made by make_fixtures.py', UNITS]
    lines = about + [f'# {note}' for note in notes] + [header] + [','.join(map(str, row)) for row in rows]
    (HERE / name).write_text('\n'.join(lines) + '\n')


def anywhere(rand):
    return [round(rand.uniform(-180, 180), 6), round(math.degrees(math.asin(rand.uniform(-1, 1))), 6)]


def near(rand):
    return [round(rand.uniform(59, 66), 6), round(rand.uniform(24, 31), 6)]


def geodesics():
    rand = random.Random(20240116)
    rows = []
    for _ in range(25):
        rows.append(['near'] + near(rand) + near(rand))
        rows.append(['long'] + anywhere(rand) + anywhere(rand))
    for _ in range(20):
        lon, lat = anywhere(rand)
        other = (lon + 360) % 360 - 180
        rows.append(['antipodal', lon, lat, round(max(-180, min(180, other + rand.uniform(-.6, .6))), 6), round(-lat + rand.uniform(-.3, .3), 6)])
        rows.append(['polar', round(rand.uniform(-180, 180), 6), rand.choice([90, -90, 89.9999, -89.99]), *anywhere(rand)])
        west, east = round(rand.uniform(-180, -178), 6), round(rand.uniform(178, 180), 6)
        rows.append(['antimeridian', east, round(rand.uniform(-80, 80), 6), west, round(rand.uniform(-80, 80), 6)])
    for lon, lat in [(62.3, 27.3), (180, 0), (-180, 12.5), (0, 90), (10, -90)]:
        rows.append(['zero', lon, lat, lon, lat])
    rows += [['antipodal', 0, 90, 0, -90], ['antimeridian', 180, 10, -180, 10], ['antipodal', 0, 0.001, 179.5, 0.001]]
    answers = inverse([row[1:] for row in rows])
    write('geodesics.csv', [], 'kind,lon1,lat1,lon2,lat2,azimuth1,azimuth2,metres',
          [row + [f'{a:.9f}' for a in answer] for row, answer in zip(rows, answers)])


HORSESHOE = [[179.2, -16.4], [179.9, -16.1], [-179.6, -16.3], [-179.3, -16.9], [-179.7, -17.5], [179.8, -17.6], [179.3, -17.3]]
POLAR = [[-20, 88.5], [40, 89.2], [100, 88.9], [170, 89.6], [-130, 89.4]]


def brute(line, points, keep=6, parts=1):
    """Least distance of points to a line: all segments sampled, the best ones searched by golden section."""
    segments = [(a, b if abs(b[0] - a[0]) <= 180 else [b[0] + math.copysign(360, a[0]), b[1]]) for a, b in zip(line, line[1:])]
    segments = [([a[0] + (b[0] - a[0]) * i / parts, a[1] + (b[1] - a[1]) * i / parts],
                 [a[0] + (b[0] - a[0]) * (i + 1) / parts, a[1] + (b[1] - a[1]) * (i + 1) / parts])
                for a, b in segments for i in range(parts)]
    at = lambda s, t: [((s[0][0] + t * (s[1][0] - s[0][0]) + 180) % 360) - 180, s[0][1] + t * (s[1][1] - s[0][1])]
    jobs = []
    for p in points:
        shares = [0, .25, .5, .75, 1]
        found = inverse([p + at(s, t) for s in segments for t in shares])
        least = [min(found[5 * i + k][2] for k in range(5)) for i in range(len(segments))]
        jobs += [[p, segments[i]] for i in sorted(range(len(segments)), key=least.__getitem__)[:keep]]
    ratio = (math.sqrt(5) - 1) / 2
    low, high = [0.0] * len(jobs), [1.0] * len(jobs)
    for _ in range(48):
        left = [h - ratio * (h - l) for l, h in zip(low, high)]
        right = [l + ratio * (h - l) for l, h in zip(low, high)]
        found = inverse([p + at(s, t) for (p, s), t in zip(jobs, left)] + [p + at(s, t) for (p, s), t in zip(jobs, right)])
        for i in range(len(jobs)):
            if found[i][2] < found[i + len(jobs)][2]: high[i] = right[i]
            else: low[i] = left[i]
    ends = [inverse([p + at(s, t) for (p, s), t in zip(jobs, ts)]) for ts in (low, [0] * len(jobs), [1] * len(jobs))]
    best = [min(e[i][2] for e in ends) for i in range(len(jobs))]
    return [min(best[keep * k:keep * (k + 1)]) for k in range(len(points))]


def whole_earth(line):
    """A grid over the whole earth with both poles and both sides of the antimeridian, and positions near the antipodes of a line."""
    points = [[lon, lat] for lat in (-60, -30, 0, 30, 60) for lon in range(-180, 180, 30)]
    points += [[lon, lat] for lat in (-90, 90) for lon in (-180, 77)] + [[180, 15], [-180, 15], [179.999999, -44], [-179.999999, -44]]
    for lon, lat in (line[0], line[len(line) // 2], line[-1]):
        west, south = round((lon + 360) % 360 - 180, 6), round(-lat, 6)
        points += [[west, south]] + [[round(west + dx * away, 6), round(south + dy * away, 6)]
                                     for away, dx, dy in [(.01, 1, 0), (.3, 0, 1), (.3, -1, .5), (1.4, 1, 1), (1.6, -1, 0), (1.6, 0, -1), (8, 1, -.5), (8, -1, 1)]]
    return points


def nearest():
    rand = random.Random(20240118)
    read = lambda name: json.loads(Path(f'geodata/boundaries/{name}.geojson').read_text())['features'][0]['geometry']['coordinates']
    rows = []
    for name, line in [('border', read('border')), ('border-alternative', read('border-alternative'))]:
        points = [near(rand) for _ in range(24)] + [anywhere(rand) for _ in range(16)] + [[0, 90], [0, -90], [180, -27]]
        start, end = line[0], line[len(line) // 2]
        points += [list(start), [round((start[0] + line[1][0]) / 2, 9), round((start[1] + line[1][1]) / 2, 9)], [end[0] + .0001, end[1]]]
        rows += [[name, len(line), *p, f'{d:.6f}'] for p, d in zip(points, brute(line, points))]
    for name, line in [('border', read('border')), ('border-alternative', read('border-alternative'))]:
        points = whole_earth(line)
        rows += [[name, len(line), *p, f'{d:.6f}'] for p, d in zip(points, brute(line, points))]
    for name, line in [('horseshoe', HORSESHOE), ('polar', POLAR)]:
        around = [[round(((line[0][0] + rand.uniform(-4, 4) + 180) % 360) - 180, 6), round(line[0][1] + rand.uniform(-1.4, 1.4), 6)] for _ in range(12)]
        points = around + [anywhere(rand) for _ in range(6)] + [[0, 90], [180, 89.9]]
        rows += [[name, len(line), *p, f'{d:.6f}'] for p, d in zip(points, brute(line, points, parts=200))]
    write('nearest.csv', ['least distance to a line, by sampling and golden section over GeodSolve (function brute)',
          'border and border-alternative are the shipped lines with that many vertices; horseshoe and polar stand in BorderLineTest',
          'their rows: near, anywhere, poles, on the line; then the whole earth by a grid of 30 degrees, and round the antipodes of both',
          'ends and of the middle, where formulae for long geodesics fail: at it, and 0.01, 0.3, 1.4, 1.6 and 8 degrees away',
          'tolerance 0.001 m: six decimals here; golden section stops within 1e-10 of a segment, at a minimum that is flat or an end,',
          'so that it is at most 1 micrometre too long; the search that is tested stops within 0.0002 m along the line'],
          'line,vertices,lon,lat,metres', rows, date='2026-11-27')


def discs():
    rows = []
    for lon, lat, radius in [(62.95, 26.95, 60000), (63.55, 27.48, 25000), (61.4, 26.2, 1000), (10, 60, 300000), (180, -17, 150000),
                             (-179.99, 65, 20000), (30, 89.5, 10000), (30, 89.5, 100000), (-70, -88, 300000), (0, 90, 50000), (120, 80, 300000),
                             (0, 0, 300000)]:
        azimuths = [7.3 + 24 * i for i in range(15)]
        inner = direct([[lon, lat, azimuth, radius - .5] for azimuth in azimuths])
        outer = direct([[lon, lat, azimuth, radius + 50] for azimuth in azimuths])
        rows += [[lon, lat, radius, *(f'{v:.9f}' for v in i[:2]), *(f'{v:.9f}' for v in o[:2])] for i, o in zip(inner, outer)]
    write('discs.csv', ['positions half a metre within and 50 m beyond a geodesic disc'],
          'lon,lat,radius,innerLon,innerLat,outerLon,outerLat', rows)


def arcs():
    """positions at equal steps along geodesics: far, polar, across the antimeridian, across the equator"""
    rows = []
    for name, ends in [('far', [51.42151, 35.69439, -77.03637, 38.89511]), ('far', [-77.03637, 38.89511, 73.04329, 33.72148]),
                       ('far', [116.39723, 39.9075, 51.42151, 35.69439]), ('near', [51.42151, 35.69439, 73.04329, 33.72148]),
                       ('short', [62.3, 27.3, 62.31, 27.305]), ('equator', [-60, -40, 60, 40]), ('equator', [10, 0, 100, 0]),
                       ('meridian', [30, -50, 30, 70]), ('antimeridian', [139.69171, 35.6895, -118.24368, 34.05223]),
                       ('antimeridian', [-70.64827, -33.45694, 151.20732, -33.86785]), ('antimeridian', [178.4, -18.1, -171.8, -13.8]),
                       ('polar', [-100, 60, 79.5, 62]), ('polar', [25, -70, -150, -72])]:
        azimuth, _, metres = inverse([ends])[0]
        steps = direct([[*ends[:2], azimuth, metres * i / 40] for i in range(41)])
        rows += [[name, *ends, f'{metres:.6f}', *(f'{v:.9f}' for v in step[:2])] for step in steps]
    write('arcs.csv', ['positions along geodesics at equal steps, both ends included'], 'kind,lon1,lat1,lon2,lat2,metres,lon,lat', rows,
          date='2026-11-27')


if __name__ == '__main__':
    geodesics()
    nearest()
    discs()
    arcs()
