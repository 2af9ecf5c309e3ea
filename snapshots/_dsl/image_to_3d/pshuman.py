class Pshuman(dsl.Builder, node_type="fal.image_to_3d.Pshuman"):
    """
    Reconstruct a person as a 3D mesh from a single photograph with PSHuman; returns an OBJ file and a preview picture, clothing and all.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[Model3DRef]
    preview_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        guidance_scale: dsl.Number = 4.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            guidance_scale=guidance_scale,
            seed=seed,
        )
