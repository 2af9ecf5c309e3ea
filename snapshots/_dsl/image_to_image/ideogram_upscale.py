class IdeogramUpscale(dsl.Builder, node_type="fal.image_to_image.IdeogramUpscale"):
    """
    Enlarge a picture up to twice its size with Ideogram Upscale.

    Resemblance and added detail are weighed on scales from 1 to 100, and a prompt may say what the new detail should be.

    Args:
        image: Picture to enlarge.
        prompt: What the picture shows, so that added detail fits it; may be left as it is.
        resemblance: How closely the enlargement keeps to the original; higher changes less.
        detail: How much fine detail is added while enlarging; higher adds more.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
