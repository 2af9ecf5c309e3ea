class WanProTextToVideo(dsl.Builder, node_type="fal.text_to_video.WanProTextToVideo"):
    """
    Generate a silent 1080p clip at 30 fps, up to six seconds, from text with Wan 2.1 Pro, the premium hosted tier.

    Nothing to adjust but prompt and seed; the open Wan 2.1 endpoint offers frames, steps and smaller sizes.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
