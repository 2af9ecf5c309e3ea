class Kandinsky5ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.Kandinsky5ProImageToVideo"):
    """
    Animate a picture for five silent seconds with Kandinsky 5.0 Pro, at 512p or 1024p.

    Takes a picture and a prompt; up to 40 steps, with an acceleration switch for shorter waits.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture to set in motion.
        resolution: Size of the video; higher is sharper and takes longer.
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
        image: dsl.FileInput[ImageRef],
        resolution: dsl.Input[Literal["512P", "1024P"]] = "512P",
        duration: dsl.Input[Literal["5s"]] = "5s",
        num_inference_steps: dsl.Input[int] = 28,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] | None = "regular",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            resolution=resolution,
            duration=duration,
            num_inference_steps=num_inference_steps,
            acceleration=acceleration,
            seed=seed,
        )
