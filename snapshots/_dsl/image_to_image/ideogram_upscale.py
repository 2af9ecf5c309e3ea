class IdeogramUpscale(dsl.Builder, node_type="fal.image_to_image.IdeogramUpscale"):
    """
    Enlarge an image up to twice its size with Ideogram Upscale, weighing added detail against resemblance.

    An optional prompt steers what the new detail should be.

    Args:
        image: The source image that this endpoint works on.
        prompt: What the picture shows, so that added detail fits it; may be left as it is.
        resemblance: How closely the enlargement sticks to the original picture.
        detail: How much fine detail is added while enlarging.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = "",
        resemblance: dsl.Input[int] = 50,
        detail: dsl.Input[int] = 50,
        expand_prompt: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            resemblance=resemblance,
            detail=detail,
            expand_prompt=expand_prompt,
            seed=seed,
        )
