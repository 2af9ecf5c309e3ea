class HeygenAvatar4ImageToVideo(dsl.Builder, node_type="fal.image_to_video.HeygenAvatar4ImageToVideo"):
    """
    fal-ai/heygen/avatar4/image-to-video on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        voice: Who speaks or sings, picked by name or identifier.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        expression: What the face shows, such as a shy smile.
        background: Whether the picture stands on an opaque or a see-through ground, or the model decides.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        voice: dsl.Input[str] | None = None,
        audio: dsl.Input[AudioRef] | None = None,
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
