class PikaV21ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PikaV21ImageToVideo"):
    """
    Animate an image with Pika 2.1 at 720p or 1080p, five seconds by default, with prompt and negative prompt.

    Predates 2.2's ten-second option; for speed see v2 Turbo. Silent.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
