class HeygenAvatar4DigitalTwin(dsl.Builder, node_type="fal.text_to_video.HeygenAvatar4DigitalTwin"):
    """
    fal-ai/heygen/avatar4/digital-twin on fal.ai: its words are not written yet.

    Args:
        voice: Who speaks or sings, picked by name or identifier.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        character: dsl.Input[shared.HeygenCharacter],
        voice: dsl.Input[shared.HeygenTextVoice],
        audio: dsl.Input[AudioRef] | None = None,
        resolution: dsl.Input[Literal["360p", "480p", "540p", "720p", "1080p"]] = "720p",
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "4:5", "5:4", "1:1", "auto"]] = "16:9",
    ) -> None:
        super().__init__(
            character=character,
            voice=voice,
            audio=audio,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
