class HunyuanVideoImg2vidLora(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoImg2vidLora"):
    """
    Animate a picture at 960x544 with Hunyuan Video and its built-in image-to-video LoRA.

    Takes a picture, a prompt and a seed only; no LoRA of your own can be added, and the clip has no sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Still picture to set in motion; any size but 960x544 is cropped and resized to it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
        )
