class PikaV2TurboImageToVideo(dsl.Builder, node_type="fal.image_to_video.PikaV2TurboImageToVideo"):
    """
    Animate a picture quickly with Pika 2 Turbo, up to three times as fast by Pika's account.

    Five silent seconds by default at 720p or 1080p; take 2.2 for a ten-second clip.

    Args:
        image: The picture to set in motion.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; higher is sharper and takes longer.
        duration: Length of the video in whole seconds; fal names no shortest or longest, and longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        negative_prompt: dsl.Input[str] = "",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            seed=seed,
            negative_prompt=negative_prompt,
            resolution=resolution,
            duration=duration,
        )
