class Deepfilternet3(dsl.Builder, node_type="fal.audio_to_audio.Deepfilternet3"):
    """
    Clean noisy speech with DeepFilterNet3, which removes background noise and raises the voice to 48 kHz.

    Takes a recording, gives one in the format and bit rate you choose; Nova SR only adds treble.

    Args:
        audio: Recording of speech with background noise.
        audio_format: File type of the cleaned sound.
        bitrate: Amount of data per second of sound; higher sounds cleaner and makes a larger file.
    """

    output: dsl.Handle[AssetRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        audio_format: dsl.Input[Literal["mp3", "aac", "m4a", "ogg", "opus", "flac", "wav"]] = "mp3",
        bitrate: dsl.Input[str] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            audio_format=audio_format,
            bitrate=bitrate,
        )
