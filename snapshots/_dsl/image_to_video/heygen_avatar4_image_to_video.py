class HeygenAvatar4ImageToVideo(dsl.Builder, node_type="fal.image_to_video.HeygenAvatar4ImageToVideo"):
    """
    Make the face in your own picture speak a script or a recording, with HeyGen Avatar IV.

    Calm or lively manner, a happy face, a background and captions at 360p to 1080p; Digital Twin uses stock avatars.

    Args:
        image: Picture of the person who should speak, with a clear face.
        prompt: The words that the avatar speaks; not used when a recording is given.
        voice: Ready-made voice that speaks the text, picked by name; not used when a recording is given.
        audio: Recording that the avatar lip-syncs to; it takes the place of text and voice.
        talking_style: How much the avatar moves: stable hardly, expressive more.
        expression: What the face shows; happy is the only choice.
        background: What stands behind the avatar: a colour, a picture or a video.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto keeps that of the picture where it can be read, else 16:9.
        caption: Adds captions to the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        voice: dsl.Input[str] | None = None,
        audio: dsl.FileInput[AudioRef] | None = None,
        talking_style: dsl.Input[Literal["stable", "expressive"]] = "stable",
        expression: dsl.Input[Literal["happy"]] | None = None,
        background: dsl.Input[shared.HeygenAvatarIVBackground] | None = None,
        resolution: dsl.Input[Literal["360p", "480p", "540p", "720p", "1080p"]] = "720p",
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "4:5", "5:4", "1:1", "auto"]] = "16:9",
        caption: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            voice=voice,
            audio=audio,
            talking_style=talking_style,
            expression=expression,
            background=background,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            caption=caption,
        )
