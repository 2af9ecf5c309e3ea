class FfmpegApiWaveform(dsl.Builder, node_type="fal.json_processing.FfmpegApiWaveform"):
    """
    Sample the waveform of a recording as a list of numbers with FFmpeg.

    Takes an audio file and gives one to ten values a second between -1 and 1, smoothed; made for drawing, not for editing sound.

    Args:
        media: The recording whose waveform is read; audio only, no video.
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
        media: dsl.FileInput[AudioRef],
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
