class Sam33DBody(dsl.Builder, node_type="fal.image_to_3d.Sam33DBody"):
    """
    Recover the body shape and pose of every person in a photo as 3D with SAM 3D Body.

    Returns a GLB scene, a mesh per person and joint positions; clothing and texture are not modelled.

    Args:
        image: Photo with one or more people.
        mask: Mask of the person, white on black. With it, people are not searched for in the photo.
        export_meshes: Delivers a mesh file for every person.
        include_3d_keypoints: Shows joints as little spheres in the model.
        include_mhr_params: Adds the full body parameters of each person to the metadata: shape, pose, expression and joints.
    """

    output: dsl.Handle[Model3DRef]
    visualization: dsl.Handle[ImageRef]
    meshes: dsl.Handle[list[Model3DRef]]
    metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef] | None = None,
        export_meshes: dsl.Input[bool] = True,
        include_3d_keypoints: dsl.Input[bool] = True,
        include_mhr_params: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            export_meshes=export_meshes,
            include_3d_keypoints=include_3d_keypoints,
            include_mhr_params=include_mhr_params,
        )
