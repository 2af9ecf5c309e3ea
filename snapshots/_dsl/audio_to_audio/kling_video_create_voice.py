class KlingVideoCreateVoice(dsl.Builder, node_type="fal.audio_to_audio.KlingVideoCreateVoice"):
    """
    Register a voice for Kling 2.6 voice control from 5 to 30 seconds of clean single-speaker audio or video; returns a voice id for Kling nodes, not a sound file.

    Args:
        voice: Audio or video of one person speaking clearly, without music or other voices. MP3, WAV, MP4 or MOV, 5 to 30 seconds.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        voice: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            voice=voice,
        )
