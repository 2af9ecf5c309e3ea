class HeygenAvatar4DigitalTwin(dsl.Builder, node_type="fal.text_to_video.HeygenAvatar4DigitalTwin"):
    """
    Make one of HeyGen's 1,286 stock avatars speak a script or a recording, with the Avatar IV engine.

    360p to 1080p, its shape set or kept from the source; Avatar V adds 4K, backgrounds and captions.

    Args:
        character: Which avatar appears, and how it is framed.
        voice: What the avatar says and how: the text, the voice and its speed.
        audio: Recording that the avatar lip-syncs to, in place of the text and voice.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto keeps that of the source where it can be read, else 16:9.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        character: dsl.Input[shared.HeygenCharacter],
        voice: dsl.Input[shared.HeygenTextVoice],
        audio: dsl.FileInput[AudioRef] | None = None,
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
