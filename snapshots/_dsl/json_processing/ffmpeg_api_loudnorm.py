class FfmpegApiLoudnorm(dsl.Builder, node_type="fal.json_processing.FfmpegApiLoudnorm"):
    """
    Bring a recording to a set loudness after EBU R128 with FFmpeg.

    Takes targets for level, range and true peak, returns the audio and, on request, the measured figures; linear mode needs those figures first.

    Args:
        audio: The recording whose loudness should be evened out.
        integrated_loudness: Loudness aimed at over the whole recording, in LUFS.
        true_peak: Highest true peak allowed in the result, in dBTP (decibels).
        loudness_range: Difference aimed at between soft and loud parts, in LU; lower evens them out more.
        offset: Extra gain in decibels before the peak limiter.
        linear: Apply one constant gain, which needs the four measured values; off adapts the gain as the sound changes.
        dual_mono: Measures a mono recording as it sounds from two loudspeakers.
        print_summary: Adds the measured loudness figures to the normalised audio.
        measured_i: Loudness of the whole input in LUFS as measured before; needed in linear mode.
        measured_lra: Loudness range of the input in LU as measured before; needed in linear mode.
        measured_tp: True peak of the input in dBTP as measured before; needed in linear mode.
        measured_thresh: Loudness threshold of the input as measured before; needed in linear mode.
    """

    output: dsl.Handle[AudioRef]
    summary: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        integrated_loudness: dsl.Number = -18.0,
        true_peak: dsl.Number = -0.1,
        loudness_range: dsl.Number = 7.0,
        offset: dsl.Number = 0.0,
        linear: dsl.Input[bool] = False,
        dual_mono: dsl.Input[bool] = False,
        print_summary: dsl.Input[bool] = False,
        measured_i: dsl.Number | None = None,
        measured_lra: dsl.Number | None = None,
        measured_tp: dsl.Number | None = None,
        measured_thresh: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            integrated_loudness=integrated_loudness,
            true_peak=true_peak,
            loudness_range=loudness_range,
            offset=offset,
            linear=linear,
            dual_mono=dual_mono,
            print_summary=print_summary,
            measured_i=measured_i,
            measured_lra=measured_lra,
            measured_tp=measured_tp,
            measured_thresh=measured_thresh,
        )
