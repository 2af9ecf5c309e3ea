class WorkflowUtilitiesAudioCompressor(dsl.Builder, node_type="fal.audio_to_audio.WorkflowUtilitiesAudioCompressor"):
    """
    fal-ai/workflow-utilities/audio-compressor on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. Up to 60 MB.
        ratio: Width to height of the large picture that comes back.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        threshold: dsl.Number = -18.0,
        ratio: dsl.Number = 3.0,
        attack: dsl.Number = 5.0,
        release: dsl.Number = 50.0,
        makeup: dsl.Number = 8.0,
        knee: dsl.Number = 2.83,
        output_bitrate: dsl.Input[Literal["128k", "192k", "256k", "320k"]] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            threshold=threshold,
            ratio=ratio,
            attack=attack,
            release=release,
            makeup=makeup,
            knee=knee,
            output_bitrate=output_bitrate,
        )
