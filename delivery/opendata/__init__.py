"""Korean standard open data (표준데이터), and the catalogue of all there is."""
