class FfmpegApiWaveform(dsl.Builder, node_type="fal.json_processing.FfmpegApiWaveform"):
    """
    Sample an audio file's waveform as a list of numbers with FFmpeg, one to ten points per second, smoothed; made for drawing players and finding quiet spots, not for sound editing.

    Args:
        media: Video or audio file to analyse.
        points_per_second: How many values describe a second of sound; more draw a finer waveform.
        precision: Decimal places of the waveform values; more are exact and need more space.
        smoothing_window: How many values the waveform is averaged over; more make it smoother. An odd number.
    """

    output: dsl.Handle[int]
    waveform: dsl.Handle[list[float]]
    duration: dsl.Handle[float]
    precision: dsl.Handle[int]

    def __init__(
        self,
        *,
        media: dsl.Input[AudioRef],
        points_per_second: dsl.Number = 4.0,
        precision: dsl.Input[int] = 2,
        smoothing_window: dsl.Input[int] = 3,
    ) -> None:
        super().__init__(
            media=media,
            points_per_second=points_per_second,
            precision=precision,
            smoothing_window=smoothing_window,
        )
