class ElevenlabsAudioIsolation(dsl.Builder, node_type="fal.audio_to_audio.ElevenlabsAudioIsolation"):
    """
    Extract clean speech from a recording or a video with ElevenLabs.

    Music, traffic and room noise go, a voice track comes back as sound; there is nothing to set. SAM Audio isolates other sounds by description.

    Args:
        audio: Recording with the voice to free from other sound; give this or a video.
        video: Video whose voice should be freed from other sound; give this or a recording.
    """

    output: dsl.Handle[AudioRef]
    timestamps: dsl.Handle[list[Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef] | None = None,
        video: dsl.FileInput[VideoRef] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
        )
