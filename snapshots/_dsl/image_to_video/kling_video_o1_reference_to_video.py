class KlingVideoO1ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO1ReferenceToVideo"):
    """
    Compose a video from up to seven references with Kling O1 Pro: elements with several views each plus style images, called @Element1 or @Image1 in the prompt.

    3 to 10 seconds, silent.

    Args:
        prompt: Scene text. Call subjects @Element1, @Element2 and reference pictures @Image1, @Image2 in their list order.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
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
