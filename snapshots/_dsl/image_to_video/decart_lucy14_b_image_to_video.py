class DecartLucy14BImageToVideo(dsl.Builder, node_type="fal.image_to_video.DecartLucy14BImageToVideo"):
    """
    Animate a first frame into a 720p clip with Decart's Lucy-14B, the larger sibling of Lucy-5B.

    Takes only an image, a prompt and landscape or portrait; tuned for fast turnaround, no sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        resolution: dsl.Input[Literal["720p"]] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
