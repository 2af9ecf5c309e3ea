class KlingVideoCreateVoice(dsl.Builder, node_type="fal.audio_to_audio.KlingVideoCreateVoice"):
    """
    Register a voice for Kling's voice control from a recording of one speaker.

    Takes 5 to 30 seconds of clean audio or video and returns a voice id for Kling nodes, no sound.

    Args:
        voice: Audio or video of one person speaking clearly, without music or other voices. MP3, WAV, MP4 or MOV, 5 to 30 seconds.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        voice: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            voice=voice,
        )
