class WorkflowUtilitiesImpulseResponse(dsl.Builder, node_type="fal.audio_to_audio.WorkflowUtilitiesImpulseResponse"):
    """
    Give a recording the sound of a room or device from an impulse response, with fal's Workflow Utilities.

    Takes the recording and a WAV profile, mixes dry and wet by level and sets the loudness at the end.

    Args:
        audio: The recording that should get the sound of the profile, best without reverb of its own. Up to 60 MB.
        impulse_response: WAV recording of how a room or device answers an impulse; it carries the reverb or effect. Up to 60 MB.
        dry_level: How loud the original sound is in the mix, from 0 to 1.
        wet_level: How loud the processed sound is in the mix, from 0 to 1; higher gives more reverb.
        loudness_i: Loudness aimed at over the whole result, in LUFS; closer to 0 is louder.
        loudness_lra: Difference aimed at between soft and loud parts of the result, in LU.
        loudness_tp: Highest true peak allowed in the result, in dBTP.
        output_bitrate: Bit rate of the finished file; higher keeps more of the sound and makes larger files.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        impulse_response: dsl.FileInput[AudioRef],
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
