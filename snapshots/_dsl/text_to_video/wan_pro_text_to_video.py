class WanProTextToVideo(dsl.Builder, node_type="fal.text_to_video.WanProTextToVideo"):
    """
    Generate a 1080p clip of up to six seconds at 30 frames a second from text with Wan 2.1 Pro.

    Prompt, seed and safety check are all there is to set; open Wan 2.1 stops at 720p and lets you choose frames, steps and shape.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
