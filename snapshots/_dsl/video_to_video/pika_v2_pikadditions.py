class PikaV2Pikadditions(dsl.Builder, node_type="fal.video_to_video.PikaV2Pikadditions"):
    """
    Insert a person or object from a picture into existing footage with Pika 2 Pikadditions.

    The footage stays as shot and the addition joins in; an optional prompt says what it does and where.

    Args:
        video: The footage to which something is added.
        image: Picture of the person, animal or thing to bring into the footage.
        prompt: What the added person or thing does in the footage, and where.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
        )
