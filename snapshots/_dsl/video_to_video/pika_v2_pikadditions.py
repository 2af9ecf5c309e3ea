class PikaV2Pikadditions(dsl.Builder, node_type="fal.video_to_video.PikaV2Pikadditions"):
    """
    Insert a person, animal or object from a picture into an existing video with Pikadditions (Pika 2).

    Footage stays as shot and the addition joins in; an optional prompt says what it does. Adds, where other Pika nodes generate.

    Args:
        video: The source footage that this endpoint works on.
        image: The person, animal or thing to bring into the footage.
        prompt: What the added person or thing does in the footage, and where.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        image: dsl.Input[ImageRef],
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
