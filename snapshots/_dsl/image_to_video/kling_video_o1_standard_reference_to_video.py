class KlingVideoO1StandardReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.KlingVideoO1StandardReferenceToVideo"
):
    """
    Build a scene from up to seven reference elements and pictures with Kling O1 Standard.

    They are called @Element1 or @Image1; 3 to 10 seconds, silent. The same inputs as Pro at a lower price.

    Args:
        prompt: What happens, with @Element1 and @Image1 style handles pointing at the supplied references.
        images: Pictures for style or look; the prompt calls them @Image1, @Image2 in this order. Together with the elements and the start image they are at most seven. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects that appear; the prompt calls them @Element1, @Element2 in this order. Together with the images and the start image they are at most seven.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef] | None = None,
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            elements=elements,
            duration=duration,
            aspect_ratio=aspect_ratio,
        )
