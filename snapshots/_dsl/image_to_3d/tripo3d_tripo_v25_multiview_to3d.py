class Tripo3dTripoV25MultiviewTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dTripoV25MultiviewTo3d"):
    """
    Reconstruct an object with Tripo 2.5 from a front view plus optional left, right and back views; texture, PBR, quad and size options match its single-image sibling.

    Args:
        front_image: Image of the object from the front, the view that leads the reconstruction.
        back_image: Image of the object from behind, for a more faithful back side.
        left_image: Image of the object from its left side.
        right_image: Image of the object from its right side.
        auto_size: Scales the model to its real size in metres.
        face_limit: Highest number of faces; left out, it adapts to the object.
        orientation: Turns the finished model to face as in the picture, or leaves it in the standard position.
        pbr: Gives the model physically based materials, which brings a texture with it.
        quad: Makes a mesh of four-sided faces, delivered as FBX; costs extra.
        style: Preset makeover such as clay, steampunk or bronze; being phased out and charged extra.
        texture: Amount of texture: none, standard or HD.
        texture_alignment: Whether the texture keeps closer to the picture or to the shape.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape; left out, it is random.
    """

    output: dsl.Handle[Model3DRef]
    task_id: dsl.Handle[str]
    model_mesh: dsl.Handle[Model3DRef]
    pbr_model: dsl.Handle[Model3DRef]
    rendered_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        front_image: dsl.Input[ImageRef],
        back_image: dsl.Input[ImageRef] | None = None,
        left_image: dsl.Input[ImageRef] | None = None,
        right_image: dsl.Input[ImageRef] | None = None,
        auto_size: dsl.Input[bool] = False,
        face_limit: dsl.Input[int] | None = None,
        orientation: dsl.Input[Literal["default", "align_image"]] = "default",
        pbr: dsl.Input[bool] = False,
        quad: dsl.Input[bool] = False,
        style: dsl.Input[
            Literal[
                "person:person2cartoon",
                "object:clay",
                "object:steampunk",
                "animal:venom",
                "object:barbie",
                "object:christmas",
                "gold",
                "ancient_bronze",
            ]
        ]
        | None = None,
        texture: dsl.Input[Literal["no", "standard", "HD"]] = "standard",
        texture_alignment: dsl.Input[Literal["original_image", "geometry"]] = "original_image",
        seed: dsl.Input[int] = -1,
        texture_seed: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            front_image=front_image,
            back_image=back_image,
            left_image=left_image,
            right_image=right_image,
            auto_size=auto_size,
            face_limit=face_limit,
            orientation=orientation,
            pbr=pbr,
            quad=quad,
            style=style,
            texture=texture,
            texture_alignment=texture_alignment,
            seed=seed,
            texture_seed=texture_seed,
        )
