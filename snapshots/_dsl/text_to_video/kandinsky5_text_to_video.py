class Kandinsky5TextToVideo(dsl.Builder, node_type="fal.text_to_video.Kandinsky5TextToVideo"):
    """
    Generate 5 or 10 seconds of silent video from text with Kandinsky 5.0.

    At 768x512 or its square and portrait cuts, with steps to set; Pro is larger, Distilled quicker.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; it follows from the aspect ratio.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["768x512"]] = "768x512",
        aspect_ratio: dsl.Input[Literal["3:2", "1:1", "2:3"]] = "3:2",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        num_inference_steps: dsl.Input[int] = 30,
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            num_inference_steps=num_inference_steps,
        )
