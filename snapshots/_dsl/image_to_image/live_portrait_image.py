class LivePortraitImage(dsl.Builder, node_type="fal.image_to_image.LivePortraitImage"):
    """
    Change the expression of a face in a photo with LivePortrait's sliders.

    Blink, wink, smile, brows, pupils, mouth shapes and head turn by number; one picture in and one out, without a driving video.

    Args:
        image: Photo of the face to change, well visible and from the front.
        blink: Closes or opens the eyes; the sign decides which.
        eyebrow: Raises the brows, or lowers them with negative values.
        wink: Closes one eye only; higher closes it further.
        pupil_x: Turns the gaze to the side; zero leaves it straight.
        pupil_y: Turns the gaze up or down; zero leaves it level.
        aaa: How far the mouth opens, as for an 'ah' sound. Negative values close it.
        eee: How far the mouth widens, as for an 'ee' sound.
        woo: How far the lips round, as for a 'woo' sound.
        smile: Lifts the corners of the mouth, or drops them with negative values.
        rotate_pitch: Nods the head up or down, in degrees.
        rotate_yaw: Turns the head to the left or right, in degrees.
        rotate_roll: Tilts the head towards a shoulder, in degrees.
        flag_pasteback: Puts the changed face back into the whole picture; off returns just the crop.
        flag_do_crop: Cuts the photo down to the face before changing it.
        flag_do_rot: Also sets the cropped face upright; works only with flag_do_crop on.
        flag_lip_zero: Closes the mouth before the changes are applied.
        dsize: Edge length in pixels of the resulting picture; larger is finer and slower.
        scale: Size of the crop around the face. Larger takes in more of the head and surroundings.
        vx_ratio: Shifts the face crop sideways.
        vy_ratio: Shifts the face crop up with positive values, down with negative ones.
        enable_safety_checker: Checks the photo before the run, also for whether it shows a face.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        blink: dsl.Number = 0.0,
        eyebrow: dsl.Number = 0.0,
        wink: dsl.Number = 0.0,
        pupil_x: dsl.Number = 0.0,
        pupil_y: dsl.Number = 0.0,
        aaa: dsl.Number = 0.0,
        eee: dsl.Number = 0.0,
        woo: dsl.Number = 0.0,
        smile: dsl.Number = 0.0,
        rotate_pitch: dsl.Number = 0.0,
        rotate_yaw: dsl.Number = 0.0,
        rotate_roll: dsl.Number = 0.0,
        flag_pasteback: dsl.Input[bool] = True,
        flag_do_crop: dsl.Input[bool] = True,
        flag_do_rot: dsl.Input[bool] = True,
        flag_lip_zero: dsl.Input[bool] = True,
        dsize: dsl.Input[int] = 512,
        scale: dsl.Number = 2.3,
        vx_ratio: dsl.Number = 0.0,
        vy_ratio: dsl.Number = -0.125,
        enable_safety_checker: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            blink=blink,
            eyebrow=eyebrow,
            wink=wink,
            pupil_x=pupil_x,
            pupil_y=pupil_y,
            aaa=aaa,
            eee=eee,
            woo=woo,
            smile=smile,
            rotate_pitch=rotate_pitch,
            rotate_yaw=rotate_yaw,
            rotate_roll=rotate_roll,
            flag_pasteback=flag_pasteback,
            flag_do_crop=flag_do_crop,
            flag_do_rot=flag_do_rot,
            flag_lip_zero=flag_lip_zero,
            dsize=dsize,
            scale=scale,
            vx_ratio=vx_ratio,
            vy_ratio=vy_ratio,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
