class CodeFormer(dsl.Builder, node_type="fal.image_to_image.CodeFormer"):
    """
    Repair blurred or distorted faces with CodeFormer and upscale the picture along the way.

    The fidelity weight sets how true to the source the rebuilt face stays; one face or all of them.

    Args:
        image: The source image that this endpoint works on.
        aligned: Tells the restorer that the faces are already cropped and upright.
        face_upscale: Enlarges the faces too, not only the background.
        fidelity: Balance between staying true to the given face and rebuilding a cleaner one. Higher keeps identity.
        only_center_face: Restores only the face in the middle.
        upscale_factor: How many times wider and higher the result becomes.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        aligned: dsl.Input[bool] = False,
        face_upscale: dsl.Input[bool] = True,
        fidelity: dsl.Number = 0.5,
        only_center_face: dsl.Input[bool] = False,
        upscale_factor: dsl.Number = 2.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            aligned=aligned,
            face_upscale=face_upscale,
            fidelity=fidelity,
            only_center_face=only_center_face,
            upscale_factor=upscale_factor,
            seed=seed,
        )
