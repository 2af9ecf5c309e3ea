class FfmpegApiLoudnorm(dsl.Builder, node_type="fal.json_processing.FfmpegApiLoudnorm"):
    """
    Normalize an audio file to an EBU R128 loudness target with FFmpeg: LUFS level, range and true peak, plus a measurement summary on request.

    Linear mode needs measured values first.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        dual_mono: Measures a mono recording as it sounds from two loudspeakers.
        integrated_loudness: Loudness aimed at over the whole recording, in LUFS.
        linear: Apply one constant gain, which needs the four measured values; off adapts the gain as the sound changes.
        loudness_range: Difference aimed at between soft and loud parts, in loudness units.
        measured_i: Measured loudness of the whole input in LUFS, needed for even shifting.
        measured_lra: Measured loudness range of the input, needed for even shifting.
        measured_thresh: Measured loudness threshold of the input, needed for even shifting.
        measured_tp: Measured true peak of the input, needed for even shifting.
        offset: Extra gain in decibels before the peak limiter.
        print_summary: Adds the measured loudness figures to the normalised audio.
        true_peak: Highest peak allowed in the normalised sound.
    """

    output: dsl.Handle[AudioRef]
    summary: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        dual_mono: dsl.Input[bool] = False,
        integrated_loudness: dsl.Number = -18.0,
        linear: dsl.Input[bool] = False,
        loudness_range: dsl.Number = 7.0,
        measured_i: dsl.Number | None = None,
        measured_lra: dsl.Number | None = None,
        measured_thresh: dsl.Number | None = None,
        measured_tp: dsl.Number | None = None,
        offset: dsl.Number = 0.0,
        print_summary: dsl.Input[bool] = False,
        true_peak: dsl.Number = -0.1,
    ) -> None:
        super().__init__(
            audio=audio,
            dual_mono=dual_mono,
            integrated_loudness=integrated_loudness,
            linear=linear,
            loudness_range=loudness_range,
            measured_i=measured_i,
            measured_lra=measured_lra,
            measured_thresh=measured_thresh,
            measured_tp=measured_tp,
            offset=offset,
            print_summary=print_summary,
            true_peak=true_peak,
        )
