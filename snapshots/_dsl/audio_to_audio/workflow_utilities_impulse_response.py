class WorkflowUtilitiesImpulseResponse(dsl.Builder, node_type="fal.audio_to_audio.WorkflowUtilitiesImpulseResponse"):
    """
    fal-ai/workflow-utilities/impulse-response on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. Up to 60 MB.
        impulse_response: Up to 60 MB.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        impulse_response: dsl.Input[AudioRef],
        dry_level: dsl.Number = 0.7,
        wet_level: dsl.Number = 0.3,
        loudness_i: dsl.Number = -18.0,
        loudness_lra: dsl.Number = 8.0,
        loudness_tp: dsl.Number = -1.5,
        output_bitrate: dsl.Input[Literal["128k", "192k", "256k", "320k"]] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            impulse_response=impulse_response,
            dry_level=dry_level,
            wet_level=wet_level,
            loudness_i=loudness_i,
            loudness_lra=loudness_lra,
            loudness_tp=loudness_tp,
            output_bitrate=output_bitrate,
        )
