class ElevenlabsAudioIsolation(dsl.Builder, node_type="fal.audio_to_audio.ElevenlabsAudioIsolation"):
    """
    Extract clean speech from an audio or video file with ElevenLabs; music, traffic and room noise are taken away and a voice track is returned.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        video: Video whose sound should be cleaned; give this or audio_url.
    """

    output: dsl.Handle[AudioRef]
    timestamps: dsl.Handle[list[Any]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
        )
