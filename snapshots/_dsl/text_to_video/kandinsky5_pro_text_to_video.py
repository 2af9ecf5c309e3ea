class Kandinsky5ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.Kandinsky5ProTextToVideo"):
    """
    Generate five seconds of silent video from text with Kandinsky 5.0 Pro, at 512p or 1024p.

    In 3:2, square or 2:3; the plain and the distilled version end at 768x512.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video; five seconds is the only one.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["512P", "1024P"]] = "512P",
        aspect_ratio: dsl.Input[Literal["3:2", "1:1", "2:3"]] = "3:2",
        duration: dsl.Input[Literal["5s"]] = "5s",
        num_inference_steps: dsl.Input[int] = 28,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] | None = "regular",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            num_inference_steps=num_inference_steps,
            acceleration=acceleration,
            seed=seed,
        )
