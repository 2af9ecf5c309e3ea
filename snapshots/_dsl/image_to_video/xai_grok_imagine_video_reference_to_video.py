class XaiGrokImagineVideoReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.XaiGrokImagineVideoReferenceToVideo"
):
    """
    Generate a clip after up to seven reference pictures for style and content, with Grok Imagine.

    The prompt calls them @Image1 to @Image7; 1 to 10 seconds at 480p or 720p in seven shapes.

    Args:
        prompt: The scene; call the reference images @Image1 to @Image7.
        reference_images: Pictures that give style and content; the prompt calls them @Image1, @Image2 in this order.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
        duration: dsl.Input[int] = 8,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        aspect_ratio: dsl.Input[Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"]] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
