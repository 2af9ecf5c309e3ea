class KlingVideoV16StandardElements(dsl.Builder, node_type="fal.image_to_video.KlingVideoV16StandardElements"):
    """
    Blend up to four reference images into a single scene with Kling 1.6 Standard Elements, the lower tier of the feature: 5 or 10 seconds in three aspect ratios, prompt-directed, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        input_images: Images that the job starts from; how many are wanted depends on the task.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        input_images: dsl.ListInput[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            duration=duration,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
        )
