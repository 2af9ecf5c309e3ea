class Omnipart(dsl.Builder, node_type="fal.image_to_3d.Omnipart"):
    """
    Turn one picture of an object into a 3D model that is already divided into parts, with OmniPart.

    Returns the whole mesh and a zip of the parts; segments that split too finely can be merged by number.

    Args:
        input_image: Picture of one object whose parts can be seen.
        minimum_segment_size: Smallest part, in pixels of the picture, that is treated on its own; higher gives fewer parts.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        guidance_scale: How closely the model follows the picture: higher is stricter, lower is freer.
        parts: Segments to join into one part: numbers joined by commas, groups divided by semicolons, as in 0,1;3,4.
    """

    output: dsl.Handle[Model3DRef]
    model_mesh: dsl.Handle[Model3DRef]
    output_zip: dsl.Handle[AssetRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        input_image: dsl.FileInput[ImageRef],
        minimum_segment_size: dsl.Input[int] = 2000,
        seed: dsl.Input[int] = 765464,
        guidance_scale: dsl.Number = 7.5,
        parts: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            input_image=input_image,
            minimum_segment_size=minimum_segment_size,
            seed=seed,
            guidance_scale=guidance_scale,
            parts=parts,
        )
