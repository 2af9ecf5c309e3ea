class PikaV22TextToVideo(dsl.Builder, node_type="fal.text_to_video.PikaV22TextToVideo"):
    """
    Create a 5 or 10 second silent clip from text with Pika 2.2, the newest Pika text model here, at 720p or 1080p and seven aspect ratios.

    Choose it over 2.1 and Turbo when you want the longer take.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        negative_prompt: dsl.Input[str] = "ugly, bad, terrible",
        aspect_ratio: dsl.Input[shared.PikaAspectRatioValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        duration: dsl.Input[Literal[5, 10]] = 5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )
