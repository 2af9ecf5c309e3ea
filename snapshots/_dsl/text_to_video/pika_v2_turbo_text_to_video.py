class PikaV2TurboTextToVideo(dsl.Builder, node_type="fal.text_to_video.PikaV2TurboTextToVideo"):
    """
    Draft short silent clips from text with Pika 2 Turbo, the quick Pika.

    Five seconds by default, 720p or 1080p, seven shapes; Pika 2.2 is for finished ten-second takes.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        duration: Length of the video in whole seconds; fal names no shortest or longest, and longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        negative_prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[shared.PikaAspectRatioValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )
