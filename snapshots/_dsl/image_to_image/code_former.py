class CodeFormer(dsl.Builder, node_type="fal.image_to_image.CodeFormer"):
    """
    Repair blurred or distorted faces in a photo with CodeFormer and enlarge the picture along the way.

    The fidelity weight trades likeness for a cleaner face; works on one face or all of them.

    Args:
        image: The photo with blurred, damaged or distorted faces.
        fidelity: Balance between staying true to the given face and rebuilding a cleaner one. Higher keeps identity.
        upscale_factor: How many times wider and higher the result becomes. More pixels cost more.
        aligned: Tells the restorer that the faces are already cropped and upright.
        only_center_face: Restores only the face in the middle.
        face_upscale: Enlarges the faces too, not only the background.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        fidelity: dsl.Number = 0.5,
        upscale_factor: dsl.Number = 2.0,
        aligned: dsl.Input[bool] = False,
        only_center_face: dsl.Input[bool] = False,
        face_upscale: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            fidelity=fidelity,
            upscale_factor=upscale_factor,
            aligned=aligned,
            only_center_face=only_center_face,
            face_upscale=face_upscale,
            seed=seed,
        )
