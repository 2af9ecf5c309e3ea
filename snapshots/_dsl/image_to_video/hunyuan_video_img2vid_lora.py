class HunyuanVideoImg2vidLora(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoImg2vidLora"):
    """
    Animate a 960x544 image with Hunyuan Video through a custom image-to-video LoRA: just picture, prompt and seed, with size and length fixed.

    For LoRA choice in text mode see hunyuan-video-lora.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
        )
