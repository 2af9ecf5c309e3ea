class Pshuman(dsl.Builder, node_type="fal.image_to_3d.Pshuman"):
    """
    Reconstruct a person with clothing as a 3D mesh from a single photo with PSHuman.

    Returns an OBJ file and a preview picture; SAM 3D Body gives the bare body and pose instead.

    Args:
        image: Photo of one person, best the whole body.
        guidance_scale: How closely the mesh keeps to the generated views of the person; higher is stricter.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[Model3DRef]
    preview_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        guidance_scale: dsl.Number = 4.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            guidance_scale=guidance_scale,
            seed=seed,
        )
