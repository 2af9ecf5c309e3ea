class PikaV2TurboImageToVideo(dsl.Builder, node_type="fal.image_to_video.PikaV2TurboImageToVideo"):
    """
    Animate an image with Pika 2.0 Turbo, built for speed (up to threefold by Pika's account): five seconds by default at 720p or 1080p, prompt-led, silent.

    Take 2.2 for a ten-second clip.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 5,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            negative_prompt=negative_prompt,
            seed=seed,
        )
