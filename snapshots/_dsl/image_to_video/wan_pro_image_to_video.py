class WanProImageToVideo(dsl.Builder, node_type="fal.image_to_video.WanProImageToVideo"):
    """
    Animate a picture as a 1080p clip of up to six seconds at 30 frames a second with Wan 2.1 Pro.

    Takes a picture and a prompt; only seed and safety check can be set. Open Wan 2.1 has smaller sizes, steps and LoRAs.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        image: Picture to animate; a sharp one pays off at 1080p.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            image=image,
        )
