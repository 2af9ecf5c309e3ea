class LivePortrait(dsl.Builder, node_type="fal.image_to_video.LivePortrait"):
    """
    Transfer the expressions of a filmed face to a portrait with LivePortrait.

    Sliders then adjust smile, blink, gaze, mouth and head turn; a video drives it, not a prompt. The image sibling gives a still.

    Args:
        video: Footage of a face; its expressions and head movement are transferred to the portrait.
        image: The portrait whose face is to be brought to life, well visible and from the front.
        blink: Closes or opens the eyes; the sign decides which.
        eyebrow: Raises the brows, or lowers them with negative values.
        wink: Closes one eye only; higher closes it further.
        pupil_x: Turns the gaze to the side; zero leaves it straight.
        pupil_y: Turns the gaze up or down; zero leaves it level.
        aaa: Opens the mouth as when saying a long A.
        eee: Draws the mouth wide as for a long E.
        woo: Rounds the lips as for a long O.
        smile: Lifts the corners of the mouth, or drops them with negative values.
        flag_lip_zero: Closes the mouth before the motion begins; counts only while eye and lip retargeting are off.
        rotate_pitch: Nods the head up or down, in degrees.
        rotate_yaw: Turns the head to the left or right, in degrees.
        rotate_roll: Tilts the head towards a shoulder, in degrees.
        flag_eye_retargeting: Carries the opening of the eyes over from the driving video.
        flag_lip_retargeting: Carries the opening of the lips over from the driving video.
        flag_stitching: Fits the moving head neatly to neck and shoulders.
        flag_relative: Carries over only changes of expression instead of the exact pose.
        flag_pasteback: Puts the animated face back into the whole picture; off returns just the crop.
        flag_do_crop: Cuts the portrait down to the face before animating.
        flag_do_rot: Also sets the cropped face upright; works only with flag_do_crop on.
        dsize: Edge length in pixels of the animated portrait; larger is finer and slower.
        scale: Size of the crop around the face. Larger takes in more of the surroundings.
        vx_ratio: Shifts the face crop sideways.
        vy_ratio: Shifts the face crop up with positive values, down with negative ones.
        batch_size: Frames processed at once. Larger runs faster and needs more memory.
        enable_safety_checker: Checks the portrait before the run, also for whether it shows a face.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
        flag_lip_zero: dsl.Input[bool] = True,
        rotate_pitch: dsl.Number = 0.0,
        rotate_yaw: dsl.Number = 0.0,
        rotate_roll: dsl.Number = 0.0,
        flag_eye_retargeting: dsl.Input[bool] = False,
        flag_lip_retargeting: dsl.Input[bool] = False,
        flag_stitching: dsl.Input[bool] = True,
        flag_relative: dsl.Input[bool] = True,
        flag_pasteback: dsl.Input[bool] = True,
        flag_do_crop: dsl.Input[bool] = True,
        flag_do_rot: dsl.Input[bool] = True,
        dsize: dsl.Input[int] = 512,
        scale: dsl.Number = 2.3,
        vx_ratio: dsl.Number = 0.0,
        vy_ratio: dsl.Number = -0.125,
        batch_size: dsl.Input[int] = 32,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
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
            flag_lip_zero=flag_lip_zero,
            rotate_pitch=rotate_pitch,
            rotate_yaw=rotate_yaw,
            rotate_roll=rotate_roll,
            flag_eye_retargeting=flag_eye_retargeting,
            flag_lip_retargeting=flag_lip_retargeting,
            flag_stitching=flag_stitching,
            flag_relative=flag_relative,
            flag_pasteback=flag_pasteback,
            flag_do_crop=flag_do_crop,
            flag_do_rot=flag_do_rot,
            dsize=dsize,
            scale=scale,
            vx_ratio=vx_ratio,
            vy_ratio=vy_ratio,
            batch_size=batch_size,
            enable_safety_checker=enable_safety_checker,
        )
