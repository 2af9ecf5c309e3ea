class BriaProductShot(dsl.Builder, node_type="fal.image_to_image.BriaProductShot"):
    """
    Place a product in a described or referenced scene with Bria Product Shot and decide where it stands: original spot, named positions, pixel padding, or ten automatic placements per scene.

    Args:
        image: The source image that this endpoint works on.
        ref_image: Image of a setting to imitate as the new background; use either this or a description, not both.
        shot_size: Width and height in pixels of the product shot.
        fast: Uses the quicker model, at a small loss of quality.
        manual_placement_selection: Places in the frame at which the product should stand.
        num_results: How many results to make; for product shots, that many for every placement.
        optimize_description: Lets the service improve your scene description before the product shot is made.
        original_quality: Keeps the input's full size instead of scaling to about one megapixel.
        padding_values: Pixels of space at left, right, top and bottom of the product, used with manual padding.
        placement_type: How the product is positioned: as it was, ten recommended spots, spots you name, or padding in pixels.
        scene_description: The setting to place the product in, described in English without special characters.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        ref_image: dsl.Input[ImageRef] | None = None,
        shot_size: dsl.ListInput[int] | None = None,
        fast: dsl.Input[bool] = True,
        manual_placement_selection: dsl.Input[
            Literal[
                "upper_left",
                "upper_right",
                "bottom_left",
                "bottom_right",
                "right_center",
                "left_center",
                "upper_center",
                "bottom_center",
                "center_vertical",
                "center_horizontal",
            ]
        ] = "bottom_center",
        num_results: dsl.Input[int] = 1,
        optimize_description: dsl.Input[bool] = True,
        original_quality: dsl.Input[bool] = False,
        padding_values: dsl.ListInput[int] | None = None,
        placement_type: dsl.Input[
            Literal["original", "automatic", "manual_placement", "manual_padding"]
        ] = "manual_placement",
        scene_description: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            ref_image=ref_image,
            shot_size=shot_size,
            fast=fast,
            manual_placement_selection=manual_placement_selection,
            num_results=num_results,
            optimize_description=optimize_description,
            original_quality=original_quality,
            padding_values=padding_values,
            placement_type=placement_type,
            scene_description=scene_description,
        )
