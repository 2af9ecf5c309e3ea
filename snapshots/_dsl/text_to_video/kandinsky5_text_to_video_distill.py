class Kandinsky5TextToVideoDistill(dsl.Builder, node_type="fal.text_to_video.Kandinsky5TextToVideoDistill"):
    """
    Generate 5 or 10 seconds of video from text quickly with Kandinsky 5.0 Distilled: prompt, length and shape are all there is to set, 768x512 at most, silent.

    Draft tier of the standard model.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["768x512"]] = "768x512",
        aspect_ratio: dsl.Input[Literal["3:2", "1:1", "2:3"]] = "3:2",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
