class KlingVideoO1StandardReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.KlingVideoO1StandardReferenceToVideo"
):
    """
    Build a scene from reference elements and images with Kling O1 Standard: up to seven in total, cited as @Element1 or @Image1, 3 to 10 seconds, silent.

    Same inputs as Pro at the lower tier.

    Args:
        prompt: What happens, with @Element1 and @Image1 style handles pointing at the supplied references.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            aspect_ratio=aspect_ratio,
            duration=duration,
            elements=elements,
        )
